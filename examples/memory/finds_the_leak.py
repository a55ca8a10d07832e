import gc
import warnings
from collections import Counter

import torch


def graphs():
    gc.collect()
    found = {t for t in gc.get_objects() if issubclass(type(t), torch.Tensor)}
    found |= {t.grad for t in found if t.is_leaf} - {None}  # (1)!
    queue = [t.grad_fn for t in found if t.grad_fn]
    tensors, nodes = len(queue), set()
    while queue:
        node = queue.pop()
        if node and node not in nodes:
            nodes.add(node)
            queue += [after for after, _ in node.next_functions]
    return tensors, Counter(node.name() for node in nodes)


warnings.simplefilter("ignore")  # (2)!
w = torch.ones(4, requires_grad=True)
for leak in [
    "total += loss.item(); kept.append(out.detach())",
    "total += loss",
    "kept.append(out)",
    "out.register_hook(lambda grad, out=out: grad * out)",
    "(x**3).sum().backward(create_graph=True)",
]:
    total, kept, seen = 0, [], []
    for _ in range(3):
        x = torch.ones(4, requires_grad=True)
        out = w.exp()
        loss = out.sum()
        loss.backward()
        exec(leak)
        seen.append(graphs())
    (tensors, nodes), (more_tensors, more_nodes) = seen[1:]
    print(leak)
    print("   ", more_tensors - tensors, *sorted(more_nodes - nodes))
