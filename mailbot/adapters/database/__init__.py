"""The records in SQLite or PostgreSQL: tables, the gate that guards them, and the Store that reads and writes them."""
