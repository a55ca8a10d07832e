import weakref

import torch

x = torch.tensor(3.0, requires_grad=True)
for code in ["h + 2", "h * h"]:
    h = x * 5
    loss = eval(code)
    alive = weakref.ref(h)
    del h  # (1)!
    print(code, " h       ", alive())
    node = loss.grad_fn.next_functions[0][0]
    print("       its node", type(node).__name__)

    x.grad = None
    loss.backward()
    print("       x.grad  ", x.grad.item())
