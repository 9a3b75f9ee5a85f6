namespace RunAi.Generator.Api.Model;

/// <summary>Specifies how the pages of a list are requested.</summary>
internal enum ApiPaginationKind
{
    /// <summary>By the number of items to skip.</summary>
    Offset,

    /// <summary>By the number of the page.</summary>
    Page,

    /// <summary>By a cursor in the response, such as a continue token.</summary>
    Cursor,

    /// <summary>By a property of the last item.</summary>
    ItemCursor,

    /// <summary>By a link in the response.</summary>
    Link,

    /// <summary>By a Link header (RFC 8288).</summary>
    LinkHeader,
}
