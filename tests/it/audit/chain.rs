//! The order of the chain and the clocks: recorded late, kept back, decided without having seen.
