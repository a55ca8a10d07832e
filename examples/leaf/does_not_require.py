import torch
from torch import nn

w = torch.tensor(2.0, requires_grad=True)
plain = torch.tensor([3.0])
typo = torch.tensor(5.0)
typo.require_grad = True
frozen = nn.Linear(1, 1, bias=False).requires_grad_(False)
nn.init.constant_(frozen.weight, 2.0)
frozen.requires_grad = True  # (1)!
off = torch.tensor(7.0, requires_grad=True)
with torch.no_grad():
    updated = off - 1  # (2)!

loss = frozen(plain) * typo * off * updated * w
off.requires_grad_(False)  # (3)!
loss.backward()

codes = ["plain", "typo", "frozen.weight", "off", "updated", "w.data", "w"]
for code in codes:
    t = eval(code)
    print(f"{code:14} {t.requires_grad!s:6} .grad is None: {t.grad is None}")
