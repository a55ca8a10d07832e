from torch.utils.checkpoint import GraphExecGroup

try:
    with GraphExecGroup(), GraphExecGroup():
        pass
except RuntimeError as error:
    print(str(error).partition(" <")[0])
