import torch

w = torch.tensor(2.0, requires_grad=True)
config = {"create_graph": None}

try:
    (w * w).backward(create_graph=config["create_graph"])
except TypeError as error:
    print(error)
