import torch

w = torch.tensor(2.0, requires_grad=True)
for value in "True", 1.0, None, 1:
    try:
        (w * w).backward(retain_graph=value)
        print("ok")
    except TypeError as error:
        print(error)
