"""What leaves, and what becomes of it on its way.

In reading order:

- `sending`: what was committed is sent, once, in order
- `deliveries`: what the provider tells afterwards
- `undelivered`: a notice did not arrive
- `breaker`: far too many answers at once are held back
- `trouble`: mail cannot be sent until a person mends something
"""
