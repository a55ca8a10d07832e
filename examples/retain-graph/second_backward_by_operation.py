import torch

for code in [
    "w + 1",
    "-w",
    "w.view(1)",
    "w.mean()",
    "w * 3",
    "w / 2",
    "w * w",
    "w.sqrt()",
    "w.relu()",
    "w.clone()[0].add_(1)",
]:
    w = torch.tensor([4.0], requires_grad=True)
    y = eval(code)
    node = y.grad_fn
    saved = [
        f"{name} {getattr(node, name).item()}"
        for name in dir(node)
        if name.startswith("_saved_") and torch.is_tensor(getattr(node, name))
    ]  # (1)!
    y.backward()
    try:
        y.backward()
        result = "ok"
    except RuntimeError:
        result = "raises"
    print(f"{code:20} {result:6}", *saved or "-")
