using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents a <c>RunAiSpec</c> or <c>RunAiGroups</c> element of a project file, with the locations of its metadata.</summary>
internal sealed class ItemElement
{
    /// <summary>The MSBuild property that selects the groups of the bundled Administrator client.</summary>
    public const string GroupsProperty = "RunAiGroups";

    private readonly List<string> _names = [];
    private readonly Dictionary<string, SourceLocation> _locations = new(StringComparer.OrdinalIgnoreCase);

    private ItemElement(SourceLocation location, bool isProperty)
    {
        Location = location;
        IsProperty = isProperty;
    }

    /// <summary>Gets a value indicating whether the element is the property <c>RunAiGroups</c>.</summary>
    public bool IsProperty { get; }

    /// <summary>Gets the names and locations of the attributes and child elements.</summary>
    public IEnumerable<KeyValuePair<string, SourceLocation>> Metadata => _locations;

    /// <summary>Gets the location of the element.</summary>
    public SourceLocation Location { get; }

    /// <summary>Returns the elements of a project file up to the first XML error, because a file in an editor can be incomplete.</summary>
    public static List<ItemElement> ReadAll(SettingsFile project)
    {
        var elements = new List<ItemElement>();
        using var reader = XmlReader.Create(new StringReader(project.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                // The property RunAiGroups configures the bundled specs, which have no item in the project.
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is ("RunAiSpec" or GroupsProperty))
                {
                    elements.Add(Read(reader, project.Path));
                }
            }
        }
        catch (XmlException)
        {
            // MSBuild reports the error. Elements after it have no location until it is fixed.
        }

        return elements;
    }

    /// <summary>Returns a value indicating whether the element includes or updates an item.</summary>
    /// <param name="item">The identity of the item.</param>
    public bool Matches(string item) => _names.Contains(Normalize(item), StringComparer.Ordinal);

    /// <summary>Returns the location of a metadata value; null if the element does not set it.</summary>
    public SourceLocation? GetLocation(string metadata) => _locations.TryGetValue(metadata, out var location) ? location : null;

    private static ItemElement Read(XmlReader reader, string path)
    {
        var element = new ItemElement(GetLocation(reader, path), reader.LocalName == GroupsProperty);
        var (isEmpty, depth) = (reader.IsEmptyElement, reader.Depth);
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName is "Include" or "Update")
            {
                element._names.AddRange(reader.Value.Split(';').Select(Normalize));
            }

            element._locations[reader.LocalName] = GetLocation(reader, path);
        }

        while (!isEmpty && reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                element._locations[reader.LocalName] = GetLocation(reader, path);
            }
        }

        return element;
    }

    // XmlReader reports the location of the name, which is after the angle bracket of an element.
    private static SourceLocation GetLocation(XmlReader reader, string path)
    {
        var location = (IXmlLineInfo)reader;
        return new SourceLocation(path, location.LineNumber - 1, location.LinePosition - (reader.NodeType == XmlNodeType.Element ? 2 : 1));
    }

    private static string Normalize(string name) => name.Trim().Replace('\\', '/');
}
