"""Use cases, one transaction each; they know core and the ports, and nothing of what stands behind a port."""
