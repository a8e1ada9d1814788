import re
p='CHANGELOG.md';s=open(p).read()
s=re.sub(r'<<<<<<< [^\n]*\n(.*?)=======\n(.*?)>>>>>>> [^\n]*\n',r'\2\1',s,flags=re.S); open(p,'w').write(s)
for p in ('docs/rulebook.md','docs/rulebook.en.md'):
    s=open(p).read()
    s=re.sub(r'<<<<<<< [^\n]*\n(.*?)=======\n(.*?)>>>>>>> [^\n]*\n',r'\1',s,flags=re.S)
    for a,b in (('（外面的机关作的考核总不在内），只看某类','（外面的机关作的考核总不在内），只看所考核的时段已经过完的用 `ended: true`，只看某类'),('those by outside organs never; `category`','those by outside organs never; `ended: true`: only those of a time that was over when they were made; `category`')):
        s=s.replace(a,b)
    open(p,'w').write(s)
