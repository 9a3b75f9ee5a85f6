namespace RunAi.Generator.Specs;

/// <summary>Accesses the values in objects and arrays by index.</summary>
internal static class SpecNodeChildren
{
    public static int GetChildCount(this SpecNode node) => node.IsObject ? node.Properties.Count : node.Items.Count;

    public static SpecNode GetChild(this SpecNode node, int index) => node.IsObject ? node.Properties[index].Value : node.Items[index];

    /// <summary>Gets the index of a property, or -1 if the node is not an object or does not have the property.</summary>
    public static int IndexOf(this SpecNode node, string name)
    {
        for (var i = 0; i < node.Properties.Count; i++)
        {
            if (node.Properties[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
