import torch

x = torch.tensor(2.0, requires_grad=True)
cases = {
    "x³": (x**3, False),
    "3x": (x * 3, True),
}
for name, (y, create_graph) in cases.items():
    (g,) = torch.autograd.grad(y, x, create_graph=create_graph)
    try:
        g.backward()
    except RuntimeError as error:
        print(name, g.item(), str(error)[:37])
