//! Norm catalogues: OSCAL catalogues (JSON) of norms, their exact words and editions. Bytes in, norms out; no files.
