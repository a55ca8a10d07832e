import warnings

import torch

warnings.simplefilter("ignore")  # (1)!
c = torch.tensor([2.0, 3.0])
w = torch.tensor([5.0, 7.0], requires_grad=True)
codes = ["w", "torch.nn.Parameter(c)", "c", "c * 2", "w.detach()"]
codes += ["w > 0", "w.argmax()", "w * 2", "w.clone()", "w[0]", "w.double()"]
codes += ["torch.no_grad()(lambda: w[1])()"]
tensors = {code: eval(code) for code in codes}
sum(t.sum() for t in tensors.values() if t.requires_grad).backward()

for leaf in [True, False]:
    print(f"is_leaf={leaf}")
    for requires in [True, False]:
        print(f"    requires_grad={requires}")
        for code, t in tensors.items():
            if (t.is_leaf, t.requires_grad) == (leaf, requires):
                print(f"        {code:32}.grad", t.grad)

print()
print(all(t.is_leaf == (t.grad_fn is None) for t in tensors.values()))
