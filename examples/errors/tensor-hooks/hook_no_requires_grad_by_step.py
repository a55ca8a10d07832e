import torch
from torch import nn

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    h = 5 * w
tensors = {
    "input": torch.tensor([2.0, 3.0]),
    "no_grad": h,
    "detach": (5 * w).detach(),
    "argmax": w.argmax(),
    "frozen": nn.Linear(1, 1).requires_grad_(False).weight,
}
for name, tensor in tensors.items():
    for register in ["register_hook", "register_post_accumulate_grad_hook"]:
        try:
            getattr(tensor, register)(print)
        except RuntimeError as error:
            print(f"{name:9}{register:36}{str(error)[:6]}")
