"""What there is once: the organisation, its counters, which rules were in force, when jobs ran last."""

from sqlalchemy import String

from mailbot.adapters.database.schema.tables.making import Big, col, key, table
from mailbot.adapters.database.schema.tables.times import Utc

organisation = table("organisation", col("created_at", Utc))

counter = table("counter", key("name"), col("value", Big))

rules_version = table(
    "rules_version", key("seq", Big), col("version", String(64)), col("loaded_at", Utc), col("loaded_by")
)

job_run = table("job_run", key("job"), col("ran_for", Utc), col("seal", String(64)))
