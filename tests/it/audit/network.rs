//! Networks: partners, their tasks and signatures, agreements in the region.
