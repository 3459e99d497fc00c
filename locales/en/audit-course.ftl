rules-review = Review and extension
rules-ending = Ending
rules-technology = Technology
rules-network = Network
