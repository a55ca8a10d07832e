import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.nn import ParameterList

log = []
saved = saved_tensors_hooks(lambda t: log.append(t) or t, lambda t: t)
print(f"{'':37}a.grad b.grad c.grad   b  saved")
for code in [
    "h = b*h",
    "h = (b*h).detach()",
    "h = b*h.detach()",
    "with torch.no_grad(): h = b*h",
    "with torch.inference_mode(): h = b*h",
    "b.requires_grad_(False); h = b*h",
    "trained = [a, c]; h = b*h",
    "model.eval(); h = b*h",
]:
    model = ParameterList(map(torch.tensor, [2.0, 3.0, 5.0]))
    trained = a, b, c = list(model)
    h = a.clone()
    log.clear()
    with saved:
        exec(code)
    try:
        (h * c).backward()
        grads = "".join(f"{p.grad}".ljust(7) for p in model)
    except RuntimeError as error:
        grads = type(error).__name__.ljust(21)
    torch.optim.SGD(trained, lr=0.5).step()
    print(f"{code:37}{grads}{b.item():4}{len(log):6}")
