namespace RunAi.Generated.Sandbox.Kubernetes.Storage;

/// <summary>Identifies an object of a kind. Lists are in the order of the keys.</summary>
/// <param name="Namespace">The namespace; empty for objects of the cluster.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectKey(string Namespace, string Name) : IComparable<ObjectKey>
{
    public int CompareTo(ObjectKey other)
    {
        var order = string.CompareOrdinal(Namespace, other.Namespace);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}/{Name}";
}
