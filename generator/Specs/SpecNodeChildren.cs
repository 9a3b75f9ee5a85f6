namespace RunAi.Generator.Specs;

/// <summary>Accesses the values in objects and arrays by index.</summary>
internal static class SpecNodeChildren
{
    public static int GetChildCount(this SpecNode node) => node.IsObject ? node.Properties.Count : node.Items.Count;

    public static SpecNode GetChild(this SpecNode node, int index) => node.IsObject ? node.Properties[index].Value : node.Items[index];
}
