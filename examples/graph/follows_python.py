import torch

for start in [2.0, 5.0]:
    x = torch.tensor(start, requires_grad=True)
    y = x
    while y < 100:
        y = y * x
    y.backward()

    nodes, node = 0, y.grad_fn
    while node.next_functions:
        nodes, node = nodes + 1, node.next_functions[0][0]
    print(f"x={start} nodes={nodes} y={y.item()} x.grad={x.grad.item()}")
