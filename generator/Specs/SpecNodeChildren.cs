namespace RunAi.Generator.Specs;

/// <summary>Objects and arrays seen alike: the values in them by their index.</summary>
internal static class SpecNodeChildren
{
    public static int ChildCount(this SpecNode node) => node.IsObject ? node.Members.Count : node.Items.Count;

    public static SpecNode ChildAt(this SpecNode node, int index) => node.IsObject ? node.Members[index].Value : node.Items[index];

    /// <summary>The index of the member, or -1 where the node is no object or has no such member.</summary>
    public static int IndexOf(this SpecNode node, string name)
    {
        for (var i = 0; i < node.Members.Count; i++)
        {
            if (node.Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
