namespace RunAi.Generated.Sandbox.Specs;

/// <summary>The serialization of lists and objects in a parameter.</summary>
internal enum ListStyle
{
    /// <summary><c>a,b</c>: form without explode, simple, csv.</summary>
    Comma,

    /// <summary><c>name=a&amp;name=b</c>: form with explode, multi.</summary>
    Repeated,

    Space,
    Tab,
    Pipe,

    /// <summary><c>name[property]=value</c>.</summary>
    DeepObject,
}
