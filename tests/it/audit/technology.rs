//! Technology: conditions, the part of clients, benefit.
