"""People: who they are, how they come in, who decides for them.

- `peoplerows`: the directory as the trail knows it
- `identityrows`: who they are at an identity provider
- `signinrows`: codes that were asked for
- `sessionrows`: browsers that are signed in
- `standinginrows`: delegations and absences
"""
