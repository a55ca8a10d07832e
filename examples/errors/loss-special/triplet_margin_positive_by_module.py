from torch import nn

try:
    nn.TripletMarginLoss(margin=0.0)
except ValueError as error:
    print(error)
