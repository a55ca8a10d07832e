import torch
from torch.utils._python_dispatch import TorchDispatchMode

ran = []


class Count(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        ran.append(func.__name__)
        return func(*args, **(kwargs or {}))


print("mode   check_nan  traceback_  ops  isnan")
for mode, check_nan in [(False, False), (True, False), (True, True)]:
    with torch.autograd.set_detect_anomaly(mode, check_nan=check_nan):
        h = torch.tensor(1.0, requires_grad=True)
        kept = 0
        for _ in range(100):
            h = h * 1
            kept += "traceback_" in h.grad_fn.metadata
        ran.clear()
        with Count():
            h.backward()
    tests = ran.count("isnan.default")
    print(f"{mode!s:7}{check_nan!s:11}{kept:10}{len(ran):5}{tests:7}")
