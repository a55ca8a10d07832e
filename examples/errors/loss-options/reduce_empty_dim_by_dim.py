import torch

empty = torch.zeros(0, 2)
for dim in 0, 1:
    try:
        print(dim, empty.amax(dim).tolist())
    except IndexError as error:
        print(dim, error)
