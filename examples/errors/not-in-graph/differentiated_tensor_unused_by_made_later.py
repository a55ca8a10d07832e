import torch

x = torch.tensor([[2.0, 3.0]], requires_grad=True)
loss = (x**2).sum()

later = {
    "x[0]": x[0],
    "x.view(2)": x.view(2),
    "x.clone()": x.clone(),
    "x.double()": x.double(),
    "x.float()": x.float(),
    "x.detach()": x.detach().requires_grad_(),
}
for name, tensor in later.items():
    try:
        grads = torch.autograd.grad(loss, tensor, retain_graph=True)
        print(f"{name:10}", grads[0].tolist())
    except RuntimeError as error:
        print(f"{name:10}", str(error)[:75])
