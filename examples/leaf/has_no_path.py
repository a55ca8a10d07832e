import copy
import warnings

import torch
import torch.utils.checkpoint

warnings.simplefilter("ignore")
deepcopy, checkpoint = copy.deepcopy, torch.utils.checkpoint.checkpoint
c = torch.tensor(5.0)
other = torch.tensor(7.0, requires_grad=True)
codes = ["c", "w.detach() * c", "w.data * c", "w.item() * c", "(w > 0) * c"]
codes += ["torch.no_grad()(lambda: w * c)()"]
codes += ["torch.no_grad()(lambda: w.view(()))() * c"]
codes += ["torch.tensor(w) * c", "torch.nn.Parameter(w) * c", "deepcopy(w) * c"]
codes += ["checkpoint(lambda t: w * t, c, use_reentrant=True)"]
codes += ["w * 0 * c", "w.round() * c", "(w - 9).relu() * c", "w * c"]

for code in codes:
    w = torch.tensor(3.0, requires_grad=True)
    loss = eval(code) * other
    loss.backward()
    print(f"{code:52}{w.grad}")
