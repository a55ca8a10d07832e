import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.flop_counter import FlopCounterMode


def pack(tensor):
    if len(tensor) > 1:  # (1)!
        saved.append(tensor)
    return tensor


print(f"{'':40}products  saved  grads")
for way in [
    "h = body(h)",
    "body.requires_grad_(False); h = body(h)",
    "with torch.no_grad(): h = body(h)",
]:
    model = nn.Sequential(*[nn.Linear(1, 1, bias=False) for _ in range(6)])
    body, head = model[:5], model[5]
    h, saved = torch.ones(2, 1), []
    with FlopCounterMode(display=False) as flops:
        with saved_tensors_hooks(pack, lambda tensor: tensor):
            exec(way)
            loss = head(h).sum()
        loss.backward()
    products = flops.get_total_flops() // 4  # (2)!
    grads = sum(p.grad is not None for p in model.parameters())
    print(f"{way:40}{products:8}{len(saved):7}{grads:7}")
