import torch
from torch.nn import ParameterList

for code in [
    "(l1 + l2).backward(); step()",
    "l1.backward(retain_graph=True); l2.backward(); step()",
    "l1.backward(); (h.detach() * c).backward(); step()",
    "l1.backward(); l2.backward()",
    "l1.backward(retain_graph=True); step(); l2.backward()",
]:
    model = ParameterList(map(torch.tensor, [2.0, 3.0, 5.0]))
    a, b, c = model
    step = torch.optim.SGD(model, lr=0.125).step
    h = a * a
    l1, l2 = h * b, h * c
    try:
        exec(code)
        result = [p.grad.item() for p in model]
    except RuntimeError as error:
        result = [type(error).__name__]
    print(f"{code:54}", *result)
