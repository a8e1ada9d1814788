"""usage: judge.py LEDGER AS-OF [SCHEMAS]: libyaml's loader, the duties in plain Python, records held to the schemas where these are given."""

import json
import os
import sys
from collections import defaultdict
from datetime import date, timedelta

import yaml

LEADERS = {"deputy-secretary", "member", "discipline-head"}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "terms.json"), encoding="utf-8") as file:
    TERMS = json.load(file)


class TextDates(yaml.CSafeLoader):
    """Leaves days as the text they are written as."""


TextDates.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in all_of if tag != "tag:yaml.org,2002:timestamp"]
    for first, all_of in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def term(text):
    return TERMS.get(text, text)


def list_of(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def read(folder, superior=None):
    """Each unit with its superior and its records by kind."""
    unit, records, folders = None, {}, []
    for entry in os.scandir(folder):
        if entry.is_dir():
            folders.append(entry.path)
        elif entry.name.endswith(".yaml"):
            with open(entry.path, encoding="utf-8") as file:
                content = yaml.load(file, TextDates)
            if entry.name == "unit.yaml":
                unit = content
            else:
                records[entry.name[:-5]] = content
    if unit:
        yield {"superior": superior, "unit": unit, "records": records}
    for path in folders:
        yield from read(path, unit["id"] if unit else superior)


def errors_in(units, schemas):
    """How many errors the schemas find; a reference to the common ones is made one within the schema."""
    from jsonschema import Draft202012Validator, FormatChecker

    with open(os.path.join(schemas, "common.schema.json"), encoding="utf-8") as file:
        common = json.load(file)["$defs"]

    def validator(kind):
        with open(os.path.join(schemas, kind + ".schema.json"), encoding="utf-8") as file:
            text = file.read().replace("common.schema.json#/$defs/", "#/$defs/")
        schema = json.loads(text)
        shared = json.loads(json.dumps(common).replace("common.schema.json#/$defs/", "#/$defs/"))
        schema["$defs"] = {**shared, **schema.get("$defs", {})}
        return Draft202012Validator(schema, format_checker=FormatChecker(["date"]))

    kinds = {"unit"}.union(*(one["records"] for one in units))
    validators = {kind: validator(kind) for kind in kinds}
    return sum(
        1
        for one in units
        for kind, content in [("unit", one["unit"]), *one["records"].items()]
        for _ in validators[kind].iter_errors(content)
    )


def spans(year, months):
    for first in range(1, 13, months):
        after = date(year + (first + months > 12), (first + months - 1) % 12 + 1, 1)
        yield {"from": f"{year}-{first:02}-01", "due": (after - timedelta(1)).isoformat()}


def holders_on(unit, day, tenure):
    """Who holds which post on a day and has held it for so many days."""
    since = (date.fromisoformat(day) - timedelta(tenure - 1)).isoformat()
    for person in list_of(unit.get("people")):
        for post in list_of(person.get("posts")):
            if post.get("from", "") <= since and post.get("to", "9999") >= day:
                yield person, post


def clauses_of(kind, record, superiors):
    type_ = term(record.get("type"))
    if kind == "meetings":
        if type_ == "joint-conference":
            return ["2"] if record.get("regular", True) else []
        topics = {term(topic) for topic in list_of(record.get("topics"))}
        return ["1"] if type_ == "party-group-meeting" and topics & {"integrity", "strict-governance"} else []
    if kind == "talks":
        return {"integrity": ["5"], "summons": ["6"]}.get(type_, [])
    if kind == "reports" and type_ == "responsibility":
        is_own = any(term(one) == "party-group" for one in list_of(record["from"]))
        return ["3", "4"] if is_own and any(one in superiors for one in list_of(record["to"])) else []
    return []


def acts_of(one, as_of, people):
    unit = one["unit"]
    by_name = {person["name"]: person["id"] for person in list_of(unit.get("people"))}
    superiors = {"superior-party", "上级党组织"}
    for organ in list_of(unit.get("organs")):
        if any(term(relation) == "superior-party" for relation in list_of(organ["as"])):
            superiors.add(organ["name"])

    def id_of(text):
        return by_name.get(text) or (text if text in people else "")

    acts = defaultdict(list)
    for kind, records in one["records"].items():
        for record in records:
            if record["date"] > as_of:
                continue
            act = (record["date"], None if record.get("covers") is None else str(record["covers"]))
            for clause in clauses_of(kind, record, superiors):
                if kind == "talks":
                    for by in list_of(record["by"]):
                        for other in list_of(record["with"]):
                            acts[clause, id_of(by), id_of(other)].append(act)
                else:
                    acts[clause, "", ""].append(act)
    return acts


def status_of(acts, span, as_of):
    covers = span.get("covers")
    days = [day for day, about in acts if covers is None or about is None or about == covers]
    if any(span["from"] <= day <= span["due"] for day in days):
        return "met"
    if "late_until" in span and any(span["due"] < day < span["late_until"] for day in days):
        return "late"
    if span["due"] < as_of:
        return "gap"
    soon = date.fromisoformat(span["due"]) - date.fromisoformat(as_of) <= timedelta(30)
    return "due-soon" if soon else "pending"


def judge(units, as_of):
    year = int(as_of[:4])
    quarters = list(spans(year, 3))
    people = {person["id"] for one in units for person in list_of(one["unit"].get("people"))}
    below = defaultdict(list)
    for one in units:
        below[one["superior"]].append(one["unit"])
    counts = defaultdict(lambda: {"met": 0, "late": 0, "gap": 0, "due-soon": 0, "pending": 0})

    def secretaries(unit):
        return [person["id"] for person, post in holders_on(unit, f"{year}-12-31", 90) if term(post["role"]) == "secretary"]

    for one in units:
        unit, acts = one["unit"], acts_of(one, as_of, people)

        def owe(clause, span, holder="", counterpart=""):
            counts[clause][status_of(acts.get((clause, holder, counterpart), []), span, as_of)] += 1

        for span in spans(year, 6):
            owe("1", span)
        for span in quarters:
            owe("2", span)
        owe("3", {"from": f"{year}-01-01", "due": f"{year}-01-31", "late_until": f"{year + 1}-01-01", "covers": str(year - 1)})
        owe("4", {"from": f"{year}-07-01", "due": f"{year}-07-31", "late_until": f"{year + 1}-07-01", "covers": f"{year}-H1"})
        for span in quarters:
            holding = list(holders_on(unit, span["due"], 30))
            heads = defaultdict(list)
            for person, post in holding:
                if term(post["role"]) == "department-head":
                    for department in list_of(post.get("department")):
                        heads[department].append(person["id"])
            for person, post in holding:
                if term(post["role"]) in LEADERS:
                    for department in list_of(post.get("oversees")):
                        for head in heads[department]:
                            if head != person["id"]:
                                owe("5", span, person["id"], head)
        whole = {"from": f"{year}-01-01", "due": f"{year}-12-31"}
        for secretary in secretaries(unit):
            for other in below[unit["id"]]:
                for counterpart in secretaries(other):
                    owe("6", whole, secretary, counterpart)
    return counts


def main():
    ledger, as_of, *schemas = sys.argv[1:]
    units = list(read(ledger))
    result = {"records": sum(len(records) for one in units for records in one["records"].values())}
    if schemas:
        result["errors"] = errors_in(units, schemas[0])
    result["counts"] = judge(units, as_of)
    print(json.dumps(result))


main()
