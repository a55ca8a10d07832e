import torch

hooks = {
    "grad.item()": lambda grad: grad.item(),
    "grad.numpy()": lambda grad: grad.numpy(),
    "[grad]": lambda grad: [grad],
    "(grad,)": lambda grad: (grad,),
}
for name, hook in hooks.items():
    w = torch.tensor([2.0], requires_grad=True)
    w.register_hook(hook)
    try:
        (3 * w).sum().backward()
    except TypeError as error:
        print(f"{name:14}{error}")
