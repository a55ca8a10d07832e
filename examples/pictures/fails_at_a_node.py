import torch

w = torch.tensor(3.0, requires_grad=True)
square = w**2
cube = square * w
square += 1
try:
    cube.backward()
except RuntimeError as error:
    print(str(error).split(";")[0])
