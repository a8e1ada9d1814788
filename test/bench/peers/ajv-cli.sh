# usage: ajv-cli.sh NODE HOME SCHEMAS LEDGER: ajv-cli takes one schema at a time, so once for each kind.
status=0
for kind in unit meetings talks reports activities cases; do
  "$1" "$2/node_modules/.bin/ajv" validate --spec=draft2020 --strict=false --all-errors -c ajv-formats \
    -s "$3/ajv-cli-$kind.json" -d "$4/**/$kind.yaml" || status=1
done
exit $status
