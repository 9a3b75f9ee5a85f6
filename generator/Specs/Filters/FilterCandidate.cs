using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>An operation as filters see it.</summary>
internal sealed class FilterCandidate(string path, string method, SpecNode node)
{
    public string Path { get; } = path;

    public string Method { get; } = method;

    public SpecNode Node { get; } = node;

    public string? OperationId => Node.GetString("operationId");

    public bool IsDeprecated => Node["deprecated"] is { IsTrue: true };

    public IEnumerable<string> Tags
    {
        get
        {
            foreach (var tag in Node["tags"]?.Items ?? [])
            {
                if (tag.IsString)
                {
                    yield return tag.Text;
                }
            }
        }
    }
}
