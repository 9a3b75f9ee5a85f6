namespace RunAi.Generator.Specs;

/// <summary>Objects and arrays seen alike: the values in them by their index.</summary>
internal static class SpecNodeChildren
{
    public static int GetChildCount(this SpecNode node) => node.IsObject ? node.Properties.Count : node.Items.Count;

    public static SpecNode GetChild(this SpecNode node, int index) => node.IsObject ? node.Properties[index].Value : node.Items[index];

    /// <summary>The index of the member, or -1 where the node is no object or has no such member.</summary>
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
