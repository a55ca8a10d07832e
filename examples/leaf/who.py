import torch

c = torch.ones(2)
w = torch.ones(2, requires_grad=True)
codes = ["c * 2", "w.detach()", "w > 0", "w * 0.5", "w[0]", "w.view(2)"]
codes += ["w.clone()", "w.double()", "w.float()", "w.contiguous()"]
codes += ["w.to('cpu')", "w.to('meta')", "torch.nn.Parameter(w * 2)"]
codes += ["torch.nn.Parameter(c).double()"]
codes += ["torch.nn.Linear(2, 2).double().weight"]

print(" " * 39 + "is_leaf is w  grad_fn")
for code in codes:
    t = eval(code)
    node = type(t.grad_fn).__name__ if t.grad_fn else None
    print(f"{code:39}{t.is_leaf!s:8}{t is w!s:6}{node}")
