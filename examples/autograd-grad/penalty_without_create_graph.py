import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)

for create_graph in False, True:
    (slope,) = torch.autograd.grad(w * x**2, x, create_graph=create_graph)
    loss = w * x**2 + slope**2
    print(create_graph, loss.item(), torch.autograd.grad(loss, w)[0].item())
