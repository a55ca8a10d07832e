import torch


def nodes(tensor):
    found, queue = set(), [tensor.grad_fn]
    while queue:
        node = queue.pop()
        if node is not None and node not in found:
            found.add(node)
            queue += [after for after, _ in node.next_functions]
    return len(found)


w = torch.tensor(3.0, requires_grad=True)
total = 0
for _ in range(4):
    loss = w * 2
    loss.backward()
    total += loss  # (1)!
    print(total.item(), nodes(loss), nodes(total))
