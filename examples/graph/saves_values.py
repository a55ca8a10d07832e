import torch

c = torch.tensor([2.0, 3.0])
w = torch.tensor([5.0, 7.0], requires_grad=True)
codes = ["w + c", "w.sum()", "w * c", "w * w", "w ** 2", "w.exp()", "w.relu()"]

for code in codes:
    node = eval(code).grad_fn
    saved = [name for name in dir(node) if name.startswith("_saved_")]
    kept = [k for k in saved if isinstance(getattr(node, k), torch.Tensor)]
    print(f"{code:9}{type(node).__name__:14}{kept}")
