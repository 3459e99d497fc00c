# What the audit says of all its rules; the rules themselves stand in audit-*.ftl.
severity-breach = breach
severity-concern = concern
severity-notice = notice
basis-expectation = { $id }: “{ $phrase }” ({ $source })
basis-wmcz = Law on client councils (Wmcz 2018)
basis-wor = Law on works councils (WOR)
basis-avg = General Data Protection Regulation (GDPR)
basis-format = The format of the ledger, section { $section }
basis-record = The contents of the acts, { $part }
