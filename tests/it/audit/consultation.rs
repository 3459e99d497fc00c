//! Consultation: who was asked, when, with which right, and who answered.
