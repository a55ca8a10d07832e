import torch

w = torch.tensor(3.0, requires_grad=True)
graphs = [(w * 2).grad_fn for _ in range(2)]
leaves = [node.next_functions[0][0] for node in graphs]

print(type(graphs[0]).__name__, graphs[0] is graphs[1])
print(type(leaves[0]).__name__, leaves[0] is leaves[1])
