"""The second part of the specification: what few requests need, each added to what `reference` says of all of them.

`whose`: who is away, late, or not named any more, and who answers instead. `questions`: asking back. `given`: what IT
is told in which order, days, and what goes on in something else. `wanted`: what may be asked for; bundles, extensions,
appeals, emergencies, exceptions. `again`: what follows an emergency, and what is taken back. `jobs`: what comes with a
job.
"""
