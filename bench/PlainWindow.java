import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The kinds of controls that stand on the start page, with the theme and nothing behind them: what
 * the toolkit alone takes of the program's start.
 */
public final class PlainWindow {
  private PlainWindow() {}

  public static void main(String[] args) {
    Application.launch(Window.class);
  }

  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
      VBox page = new VBox(new Label("项目支出绩效评价报告"), new TextField("2022"));
      for (int i = 0; i < 8; i++) {
        page.getChildren().add(new Button("打开" + i));
      }
      page.getChildren().add(table());
      stage.setTitle("plain");
      stage.setScene(new Scene(page, 1280, 760));
      stage.show();
    }

    private static TableView<String> table() {
      TableView<String> table = new TableView<>();
      for (int i = 0; i < 5; i++) {
        TableColumn<String, String> column = new TableColumn<>("年度" + i);
        column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue()));
        table.getColumns().add(column);
      }
      table.setFixedCellSize(36);
      table.setMaxHeight(80);
      table.getItems().add("2021年");
      return table;
    }
  }
}
