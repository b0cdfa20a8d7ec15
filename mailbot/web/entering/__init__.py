"""Signing in and out.

In reading order:

- `signing`: the one way for every door: a code, or the link of its mail
- `entrance`: the page to sign in at without a link
- `oidc`: the company's own sign-in
- `sessions`: the browsers that one is signed in with
"""
