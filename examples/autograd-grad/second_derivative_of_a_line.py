import torch
from torch.autograd import grad

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)

for materialize in False, True:
    print(f"materialize_grads={materialize}")
    for code in "x * x", "3 * x", "w * x":
        (slope,) = grad(eval(code), x, create_graph=True)
        try:
            (second,) = grad(slope, x, materialize_grads=materialize)
            print(code, second.item())
        except RuntimeError as error:
            print(code, str(error).split(". Set")[0])
