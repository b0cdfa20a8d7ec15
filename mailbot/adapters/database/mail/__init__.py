"""Mail in and out.

- `arrivalrows`: whether a mail came in, or was put there
- `mailrows`: mail that came in, and what became of it
- `mailboxrows`: who reads a mailbox now
- `threadrows`: conversations, and what was asked back in them
- `outboxrows`: mail that goes out, claimed by one sender at a time
- `letterrows`: notices as they lie in the outbox, sealed
- `unsentrows`: mail that was not sent
- `deliveryrows`: what became of it after it was sent
- `hookrows`: what the provider tells of it
"""
