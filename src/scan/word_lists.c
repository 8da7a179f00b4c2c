/* The words the detectors know, by what they say about the words around them.
 * A word may stand in several lists; spelling and case are folded when they are
 * read.  Usual names were chosen for how often they occur in Germany, whatever
 * language they come from. */
#include "internal.h"

/* clang-format off */
static const char given[] =
	"Aaron Abdul Abdullah Abebe Abena Achim Adam Adele Adelheid Adnan "
	"Adrian Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aischa Aisha Albert "
	"Albrecht Aleksander Aleksandr Aleksandra Aleksej Alessandro Alessia "
	"Alex Alexander Alexandra Alexei Alexej Alexey Alfons Alfred Alice "
	"Alicia Alicja Alina Aline Alisa Aljona Aljoscha Almaz Almut Alois "
	"Aloisia Alwin Ama Amal Amalia Amelie Amina Aminata Amir Amira "
	"Anastasia Anastasija Anatoli Andre André Andrea Andreas Andrei "
	"Andrej Andrey Andrzej Andy Aneta Anett Anette Angela Angelika "
	"Angelina Anika Anita Anja Anka Anke Anna Annabell Annalena Anne "
	"Annegret Annekatrin Anneke Annelie Annelies Anneliese Annemarie "
	"Annerose Annett Annette Anni Annika Anny Ansgar Antje Anton Antonia "
	"Antonio Antonius Arda Arian Ariane Arif Arkadi Armin Arne Arno "
	"Arnold Arthur Artjom Artur Arzu Asiye Aslan Asli Asma Astrid Axel "
	"Aylin Aynur Ayoub Aysche Ayse Ayşe Aysegül Aysel Ayten Azad Azadeh "
	"Aziz Aziza Azra Babette Baran Barbara Bärbel Bartosz Bashar Bastian "
	"Batuhan Beata Beate Beatrice Beatrix Beatrycze Behrouz Ben Benedikt "
	"Benjamin Benno Berfin Berit Berkay Bernadette Bernd Bernhard Bert "
	"Berta Berthold Bertram Bettina Betty Betül Bianca Bianka Bilal "
	"Birgit Birgitta Birk Birte Bjarne Björn Bodo Bogdan Bohdan Boris "
	"Bozena Bożena Branko Brigitte Britta Bronislaw Brunhilde Bruno Burak "
	"Burghard Burkhard Cagla Canan Carina Carl Carla Carlos Carlotta "
	"Carola Carolin Carolina Caroline Carsten Catharina Cathrin Cecilia "
	"Celina Cem Cemal Cengiz Ceren Chantal Charlotte Chiara Chidi Chris "
	"Christa Christel Christian Christiane Christin Christina Christine "
	"Christof Christoph Christopher Cindy Clara Clarissa Claudia Claus "
	"Clemens Conrad Constantin Constanze Cora Cordula Corina Corinna "
	"Cornelia Cornelius Curt Dagmar Dagny Dalia Damian Dana Daniel "
	"Daniela Danielle Danny Danuta Daria Darius Dariusz Darja David Dawid "
	"Deborah Delal Denis Denise Deniz Dennis Derya Desiree Detlef Detlev "
	"Diana Diego Dieter Dietlinde Dietmar Dietrich Dilan Dilara Dilek "
	"Dimitri Dimitrij Dina Dirk Dmitri Dmitrij Dmitry Dogan Dominic "
	"Dominik Dominika Doreen Doris Dorit Dorota Dorothea Dörte Dragan "
	"Dunja Dursun Eberhard Ebru Ece Eckard Eckart Eckehard Eckhard Edda "
	"Edelgard Edeltraud Edeltraut Edgar Edith Eduard Edwin Egon Eike "
	"Ekaterina Ekrem Elena Eleonore Elfriede Elias Elif Elina Elisa "
	"Elisabeth Elise Elke Ella Ellen Elmar Elsa Else Elvira Emil Emilia "
	"Emilie Emily Emine Emma Emrah Emre Enes Enno Enrico Ercan Erdal "
	"Erdogan Eren Erhard Eric Erich Erik Erkan Erna Ernestine Erol Erwin "
	"Esma Esra Esther Eugen Eva Evelin Eveline Evelyn Evgeni Evgenia Evi "
	"Ewa Ewald Fabian Fabienne Fabio Fadi Fadime Faisal Falco Falko "
	"Farhad Farid Faruk Fatih Fatima Fatma Fatou Felicitas Felix Fenja "
	"Ferdinand Ferhat Finja Finn Fiona Florentine Florian Francesca "
	"Francesco Franka Franz Franziska Frauke Frederik Frederike Frida "
	"Frieda Friedemann Frieder Friederike Friedhelm Friedrich Fritz "
	"Furkan Gabi Gabriel Gabriela Gabriele Galina Gamze Georg Georgios "
	"Gerald Gerd Gerda Gerhard Gerlinde Gernot Gero Gerrit Gertraud "
	"Gertrud Gesa Gesine Gianna Giovanni Gisela Gitta Giuseppe Gizem "
	"Göran Gottfried Grazyna Gregor Greta Grete Grigori Grit Grzegorz "
	"Gudrun Guido Gülay Gülcan Gülsen Gülten Gunda Gunnar Günter Gunther "
	"Günther Gustav Hadi Hajo Hakan Halil Halima Halina Hamza Hana Hanna "
	"Hannah Hanne Hannelore Hannes Hanno Hans Hansi Hansjürgen Harald "
	"Harry Hartmut Harun Hasan Hassan Hatice Hauke Havin Havva Hedwig "
	"Heidemarie Heidi Heidrun Heike Heiko Heiner Heinrich Heinrike Heinz "
	"Helen Helena Helene Helga Helge Hella Helmut Helmuth Hendrik Henning "
	"Henri Henriette Henrik Henrike Henry Herbert Hermann Hermine Herta "
	"Hertha Hiba Hilal Hilde Hildegard Hilke Hilmar Hiwot Holger Horst "
	"Hubert Hubertus Huda Hugo Hüseyin Hussein Ibrahim Ibrahima Ida Igor "
	"Ilias Ilja Ilka Ilona Ilse Ilyas Iman Imke Immanuel Ina Ines Inga "
	"Inge Ingeborg Ingelore Ingmar Ingo Ingolf Ingrid Inka Irena Irene "
	"Irina Irma Irmgard Irmtraud Iryna Isa Isabel Isabell Isabella "
	"Isabelle Ismail Ismet Ivan Ivana Ivo Ivonne Iwan Iwona Izabela Jacek "
	"Jacob Jacqueline Jakob Jakobine Jakub Jamal James Jamila Jana Janek "
	"Janet Janett Janina Janine Janis Janne Jannes Jannik Janusz Jaroslaw "
	"Jasper Jelena Jennifer Jenny Jens Jerzy Jessica Jessika Jette "
	"Jewgeni Jewgenija Jiyan Joachim Joana Joanna Jochen Johann Johanna "
	"Johannes Jolanta Jonah Jonas Jonathan Joost Jördis Jörg Joris Jörn "
	"Josef Josefine Joseph Josephine Joshua Jost Judith Julia Julian "
	"Juliane Juliette Julius Jürgen Juri Jurij Justin Justus Justyna "
	"Jutta Kadir Kaja Kalle Kamal Kamil Karam Karen Karim Karin Karina "
	"Karl Karla Karlheinz Karola Karolin Karolina Karolína Karoline "
	"Karsten Kaspar Katarina Katarzyna Kateryna Katharina Käthe Kathleen "
	"Kathrin Kati Katinka Katja Katrin Kaya Kemal Kenan Keno Kerem "
	"Kerstin Kevin Khadija Khaled Khalid Kian Kilian Kira Kirill Kirsten "
	"Kirstin Klara Klaus Klemens Knut Kofi Konrad Konstantin Konstanze "
	"Kornelia Kristian Kristin Kristina Kristine Krystyna Krzysztof "
	"Ksenia Kurt Kwame Lara Larissa Lars Lasse Latifa Laura Laurin Layla "
	"Lea Leander Leila Lena Lene Leni Lennard Lennart Lennox Leo Leon "
	"Leona Leonard Leonhard Leonid Leonie Leonore Leopold Levi Lia Liam "
	"Lidia Liesbeth Lieselotte Lilia Lilian Lilli Lilly Lina Linda Linnea "
	"Linus Lio Lisa Lisbeth Livia Ljubow Lorena Lorenz Lothar Lotta Lotte "
	"Louis Louisa Louise Luca Lucas Lucia Lucie Lucy Ludger Ludmila "
	"Ludmilla Ludwig Luis Luisa Luise Luka Lukas Lukasz Łukasz Lutz Lydia "
	"Magda Magdalena Magnus Maher Mahmoud Mahmud Mahmut Mahsa Maik Maike "
	"Maja Majid Maksim Maksym Malgorzata Małgorzata Malik Malte Mamadou "
	"Mandy Manfred Manja Manuel Manuela Mara Marc Marcel Marcin Marco "
	"Marcus Marek Maren Margareta Margarete Margarethe Margarita Margit "
	"Margitta Margot Margret Margrit Mariam Mariama Marian Marianne Marie "
	"Marieke Mariella Marija Marika Mario Marion Marit Marius Mariusz "
	"Mariya Marko Markus Marleen Marlene Marlies Marlis Marlon Marta "
	"Marten Martha Martin Martina Marvin Marwa Marwan Maryam Mateusz "
	"Mathias Mathilda Mathilde Mathis Mats Matteo Matthias Mattis Maurice "
	"Maxim Maximilian Maximiliane Maya Mebrahtu Mechthild Mehdi Mehmet "
	"Meike Melanie Melek Melina Melis Melissa Merle Mert Merve Meryem "
	"Mesut Metin Mia Micha Michael Michaela Michail Michal Michał Michel "
	"Mieke Miguel Mihail Mika Mike Mikhail Mikolaj Mila Milan Milena "
	"Milosz Mina Miriam Mirjam Mirko Miroslaw Mirosława Moana Mohamad "
	"Mohamed Mohammad Mohammed Mona Moritz Mounir Muhammad Muhammed "
	"Muhammet Murat Musa Mustafa Mustapha Mykola Nabil Nadeschda Nadezhda "
	"Nadia Nadim Nadine Nadja Naomi Nasrin Nasser Natalia Natalie "
	"Natalija Natalja Natalya Natascha Nathalie Nawal Nazli Nele Nelli "
	"Nepomuk Nermin Nesrin Ngozi Nico Nicolai Nicolas Nicole Nidal Niels "
	"Nihat Nik Nika Nikita Niklas Niko Nikola Nikolai Nikolaj Nikolas "
	"Nils Nina Nino Nizar Noah Noel Noor Nora Norbert Nour Nura Nuray "
	"Nurcan Nuri Oksana Olaf Ole Oleg Oleksandr Olena Olga Olha Oliver "
	"Olivia Oliwia Omar Ömer Onur Orhan Ortwin Osama Oscar Oskar Osman "
	"Ottfried Ottilie Otto Ousmane Oxana Ozan Özge Özgür Özlem Parisa "
	"Pascal Patricia Patrick Patrycja Patryk Paul Paula Paulina Pauline "
	"Pavel Pawel Paweł Peggy Pelin Peter Petra Philine Philip Philipp "
	"Philippa Pia Pierre Piotr Pjotr Polina Qasim Rabia Radoslaw Rafael "
	"Rafal Rafał Rahel Raik Raimund Rainer Ralf Ralph Ramazan Rami Ramón "
	"Ramona Rana Rania Raphael Raschid Rasha Rashid Rasmus Rebecca "
	"Rebekka Recep Reem Regina Regine Reiner Reinhard Reinhold Remzi "
	"Renate Rene René Resul Reza Ricarda Ricardo Richard Rico Rieke Rima "
	"Rita Robert Roberto Robin Robyn Roger Rojda Rojin Rola Roland Rolf "
	"Romy Ronahi Ronald Ronja Ronny Rosalie Rosemarie Rosi Rosina "
	"Roswitha Rotraud Ruben Rudi Rüdiger Rudolf Rukiye Ruslan Ruth "
	"Ryszard Saad Saadet Sabine Sabri Sabrina Safa Sahar Said Salah Salih "
	"Saliha Salim Salma Salome Samantha Samer Samet Sami Samia Samir "
	"Samira Samuel Sana Sandra Sandro Sandy Sara Sarah Sascha Saskia "
	"Sebastian Seda Selam Selim Selin Selina Selma Semra Serap Serdar "
	"Sergei Sergej Sergey Sergiy Serhat Serhii Serhildan Serkan Setareh "
	"Sevda Sevgi Sevim Sherif Shirin Sibel Sibylle Siegfried Sieglinde "
	"Siegmar Siegmund Sigrid Sigrun Silas Silke Silvana Silvia Silvio "
	"Simon Simona Simone Sina Sinan Slawomir Sławomir Sofia Sofie Solveig "
	"Soner Songül Sonia Sonja Sophia Sophie Sören Stanislav Stanislaw "
	"Stefan Stefania Stefanie Steffen Steffi Stephan Stephanie Stephen "
	"Steven Stine Suhaila Sükrü Suleiman Süleyman Sunniva Susan Susana "
	"Susann Susanna Susanne Susi Sven Svenja Svetlana Swantje Swetlana "
	"Sylke Sylvia Sylvie Szymon Tabea Tadeusz Tahir Tamara Tamer Tania "
	"Tanja Taras Tarek Tareq Tariq Tatiana Tatjana Teresa Tesfay Tessa "
	"Tetiana Thea Theo Theodor Theresa Therese Thilo Thomas Thorben Thore "
	"Thorsten Tillmann Tilman Tilo Tim Timm Timo Timon Timur Tina Tino "
	"Tjark Tobias Tolga Tom Tomas Tomasz Tomke Toni Torben Torge Torsten "
	"Traudel Traute Tuba Tugba Tülay Turgut Udo Ufuk Ulf Uli Ulla Ulli "
	"Ullrich Ulrich Ulrika Ulrike Umut Ursel Ursula Uschi Uta Ute Uwe "
	"Vadim Valentin Valentina Valeria Valerie Valerija Vanessa Vasili "
	"Vera Verena Veronica Veronika Viktor Viktorija Vincent Vincenz "
	"Vinzenz Vitali Vitalij Vivian Vivien Vladimir Volkan Volker Volkmar "
	"Volodymyr Wael Wafa Walburga Waldemar Walid Walter Waltraud Wanda "
	"Wassili Wassilij Welat Wencke Wenke Werner Wibke Wiebke Wieland "
	"Wieslaw Wilfried Wilhelm Wilhelmine Willi Willy Wilma Winfried "
	"Witold Wladimir Wojciech Wolfgang Wolfhard Wolfram Xaver Xenia Yahya "
	"Yannick Yannik Yara Yaren Yasemin Yasin Yasir Yasmin Yasmina Yasmine "
	"Yavuz Yelena Yildiz Yilmaz Yousef Youssef Yulia Yuliia Yunus Yuri "
	"Yusef Yusra Yusuf Yvonne Zahra Zaid Zainab Zbigniew Zdenka Zdzislaw "
	"Zehra Zeki Zeynep Ziad Zilan Ziyad Zlata Zlatko Zoe Zofia Zoran "
	"Züleyha Zuzanna";

/* As a name only before a usual surname. */
static const char doubtful[] =
	"Ali Alma Anh August Aurora Ayla Baran Bella Berg Binh Can Carmen Chi "
	"Cuong Dan Duc Dung Duy Erika Ernst Faith Falk Flora Frank Giang "
	"Gloria Grace Ha Hagen Hai Hang Hanh Hien Hieu Hoa Hong Hung Huong "
	"Huy Huyen Iris Ivy Jan Jasmin Kai Kay Khanh Kien Kim Lam Lan Linh "
	"Long Luna Ly Mai Manh Maria Marina Mark Max Minh My Nam Nga Ngan "
	"Nghia Ngoc Nhi Nhung Nur Patrizia Phong Phuc Phuong Quan Quang Quynh "
	"Roman Rosa Sam Samy Son Stella Tam Thang Thanh Thao Thi Thu Thuy "
	"Tien Till Toan Toni Trang Tri Trung Tu Tuan Tung Tuyet Urban Uyen "
	"Van Victor Victoria Viet Viktoria Vinh Viola Vivian Vy Wolf Xuan Yen";

/* As a name only before a usual surname that is no other word. */
static const char like_nouns[] =
	"Alma August Berg Can Dan Faith Flora Grace Heide Iris Ivy Linde Long "
	"Mai Mark Nur Rosa Sam Son Urban Van Viola Wolf";

static const char vietnamese[] =
	"Anh Binh Bui Chi Cuong Dang Dao Dinh Duc Dung Duong Duy Giang Ha Hai "
	"Hang Hanh Hien Hieu Hoa Hoang Hong Hung Huong Huy Huyen Huynh Khanh "
	"Kien Lam Lan Linh Long Luong Ly Mai Manh Minh My Nam Nga Ngan Nghia "
	"Ngo Ngoc Nguyen Nhi Nhung Pham Phan Phong Phuc Phuong Quan Quang "
	"Quynh Son Tam Thang Thanh Thao Thi Thu Thuy Tien Toan Tran Trang Tri "
	"Trinh Trung Truong Tu Tuan Tung Tuyet Uyen Van Viet Vinh Vuong Vy "
	"Xuan Yen";

static const char surnames[] =
	"Abbas Abdullah Acar Ackermann Adam Adamczyk Adamski Ahmad Ahmadi "
	"Ahmed Ahrens Akın Aksoy Aktaş Albrecht Alhamad Ali Altmann Altun "
	"Amiri Anders Andreev Appel Arndt Arnold Arslan Aslan Ateş Auer Avcı "
	"Aydın Aziz Azizi Babic Babić Bach Bachmann Bader Baier Balzer Bär "
	"Baran Bartels Barth Barthel Bartsch Bauer Bauermann Baumann Baumgart "
	"Baumgartner Baumgärtner Bayer Bayram Beck Becker Behrendt Behrens "
	"Beier Beispiel Belov Belyaev Bender Benz Berg Berger Bergmann "
	"Berisha Berndt Bernhardt Betz Beutel Beyer Bischoff Blank Bläser "
	"Blum Bock Bode Bogdanov Böhm Böhme Bohn Bondarenko Borkowski Born "
	"Bothe Böttcher Böttger Boyko Bozkurt Brand Brandes Brandl Brandt "
	"Brauer Braun Braune Bremer Brenner Breuer Brinkmann Brockmann Brown "
	"Brückner Bruns Buchholz Buchmann Buchner Buck Bui Bulut Burg Burger "
	"Burkhardt Busch Busse Büttner Çakır Can Çelik Çetin Chen Chmielewski "
	"Christ Claus Clemens Çoban Conrad Cordes Cramer Czarnecki Dąbrowska "
	"Dąbrowski Dahl Dahlke Damm Dang Daniel Dao Darwish Decker Degen Dehn "
	"Demir Denk Diallo Dietrich Dietz Dietze Dimitrov Dinh Dittmann "
	"Dittrich Do Doğan Döring Dörr Drechsler Drescher Dreyer Dudek Duman "
	"Dumitru Duong Düring Durmaz Eberhardt Ebert Ebner Eckert Eder Eggert "
	"Ehlers Ehrhardt Eichhorn Eichler Eickhoff Eisele Ekinci Engel "
	"Erdoğan Ernst Erol Esposito Esser Ewald Faber Falk Fedorov Feld "
	"Feldmann Fernandez Ferrari Ferreira Fichtner Fiedler Fink Finke "
	"Fischer Fjodorow Fleischer Fleischmann Forster Förster Frank Franke "
	"Franz Freitag Frenzel Freund Frey Fricke Friedrich Friedrichs "
	"Fritsch Fritsche Fritz Fritzsche Fröhlich Fromm Fuchs Fuhrmann Funk "
	"Funke Gabriel Garcia Gärtner Gashi Gebhardt Gehrke Geiger Geisler "
	"Geißler Georg Georgiev Gerber Gerlach Giese Glaser Göbel Göhring "
	"Golubev Gonzalez Görner Gottschalk Götz Götze Grabowska Grabowski "
	"Graf Greiner Greve Grimm Groß Groth Gruber Grünberg Grunwald Güler "
	"Gündüz Güneş Günter Günther Haack Haag Haas Haase Haberland Haddad "
	"Hagemann Hagen Hahn Haile Hamad Hamann Hamdan Hammer Hanke Hansen "
	"Harms Hartmann Hartung Hartwig Hasan Hashemi Hassan Hauck Haupt "
	"Hauser Häusler Hecht Heck Heide Heider Heil Heim Hein Heine "
	"Heinemann Heinrich Heinrichs Heinz Heinze Heise Heller Henke Henkel "
	"Henning Henschel Hensel Hentschel Herbst Hermann Herold Herrmann "
	"Herzog Hess Heß Hesse Heuer Heyer Hildebrand Hildebrandt Hiller "
	"Hinrichs Hinz Hirsch Hirschfeld Ho Hoang Hofer Höfer Hoffmann "
	"Hofmann Höhne Holz Hölzel Holzer Hopf Hoppe Höppner Horn Horstmann "
	"Horvat Hosseini Hoxha Huber Hübner Hummel Hunger Hussein Huynh "
	"Ibrahim Ionescu Ismail Ivanov Ivanova Iwanow Iwanowa Jaber Jabłoński "
	"Jacob Jacobi Jacobs Jäger Jahn Jahnke Jakob Jakubowski Janke "
	"Jankowska Jankowski Jansen Janssen Jasiński Jaworski Johnson Jones "
	"Jost Jovanovic Jovanović Jung Jürgens Kaczmarek Kahl Kaiser "
	"Kalinowski Kaltenbach Kamińska Kaminski Kamiński Kaplan Kara Karaca "
	"Karakaya Karimi Karl Kasper Kästner Kaufmann Kaul Kaya Kaźmierczak "
	"Keller Kellner Kemper Kern Keskin Kessler Khalil Khan Khoury Kiefer "
	"Kılıç Kim Kirchner Kirsch Kiselev Klaus Klein Kleinert Klemm Klinger "
	"Klose Klotz Klug Knapp Knauer Knoblauch Knoll Koç Kocaman Koch Kohl "
	"Kohler Köhler Kolb Komarov König Konrad Köpke Korkmaz Korn Körner "
	"Koslow Köster Köttig Kovac Kovacevic Kovačević Kovacs Koval "
	"Kovalchuk Kovalenko Kovalev Kowalczyk Kowalenko Kowalew Kowalska "
	"Kowalski Kowaltschuk Kozlov Kozłowska Kozłowski Kraft Krahl Kramer "
	"Krämer Krasniqi Kraus Krause Kravchenko Krawczyk Kretschmer Krieger "
	"Kröger Krohn Król Krug Krüger Kruse Kubiak Kübler Kucharski Kuhlmann "
	"Kuhn Kühn Kühne Kuhnert Kumar Kunkel Kunz Kunze Kurt Kurz Kusnezow "
	"Kusnezowa Küster Kuznetsov Kwiatkowski Lammers Landgraf Lang Lange "
	"Langer Laube Lauer Laux Le Lebedev Lebedew Lechner Lehmann Lemke "
	"Lenz Leonhardt Lewandowska Lewandowski Liebig Lindemann Linder "
	"Lindner Link Linke Lis Liu Löffler Lohmann Lopez Lorenz Löwe Lück "
	"Lüders Ludewig Lüdtke Ludwig Luong Lutz Lux Maas Maciejewski Mack "
	"Mahmoud Mai Maier Majewski Makarov Malinowski Mann Mansour Marciniak "
	"Markovic Marković Marks Marquardt Martens Martin Martinez Marx "
	"Mattes Matthes Maurer Mayer Mazur Meier Meinhardt Meisner Meißner "
	"Meister Melnyk Melzer Mensah Menzel Mertens Merz Messer Metz Metzger "
	"Metzner Meyer Michailow Michalak Michalski Michel Mielke Mikhailov "
	"Miller Mohamed Mohammad Mohammadi Mohammed Mohr Moll Möller "
	"Morgenstern Moritz Morosow Morozov Moser Mühlbauer Müller Münch "
	"Mustafa Musterfrau Mustermann Nagel Nagy Najjar Nasser Naumann "
	"Neumann Ngo Nguyen Nickel Niemann Niemeyer Nikolic Nikolić Nitsche "
	"Nitzsche Noack Nolte Novak Novikov Nowack Nowak Nowakowski Nowicki "
	"Nowikow Oehler Ohm Okafor Olszewski Omar Opitz Oppermann Orlov Orlow "
	"Osman Ostermann Ostrowski Othman Ott Otto Özdemir Özer Özkan Öztürk "
	"Pabst Papadopoulos Papadopoulou Pape Park Patel Paul Paulus Pavlov "
	"Pawlak Pawlow Pawłowski Pereira Perez Peter Peters Petersen Petrov "
	"Petrova Petrovic Petrović Petrow Petrowa Petzold Pfeifer Pfeiffer "
	"Pham Phan Philipp Pietrzak Pietsch Pilz Piotrowski Pohl Pohle "
	"Pohlmann Polat Popa Popescu Popov Popow Popp Preuß Prinz Probst "
	"Raabe Rademacher Radtke Radu Rahimi Rahman Rashid Rau Rauch Rausch "
	"Rehm Reich Reichel Reichert Reiher Reimann Reimer Reimers Reinhard "
	"Reinhardt Reiter Renner Reuß Reuter Rezaei Ricci Richter Riedel "
	"Rieger Rink Ritter Röder Rodriguez Rohde Röhrig Romanenko Romano "
	"Römer Rommel Rose Rösler Rossi Rost Roth Rothe Rudolf Rudolph Ruf "
	"Runge Rupp Russo Rutkowski Sabbagh Sadowski Şahin Saizew Saleh Salem "
	"Salim Sanchez Sander Santos Sarı Sattler Sauer Sauter Sayed Schaaf "
	"Schade Schaefer Schäfer Schäffer Schaller Schaper Scharf Schauer "
	"Scheel Scheer Scheffel Scheffler Scheller Schenk Scherer "
	"Schewtschenko Schick Schilling Schindler Schirmer Schlegel Schlosser "
	"Schlüter Schmid Schmidt Schmieder Schmitt Schmitz Schneider "
	"Schneiders Scholl Scholz Schön Schöne Schönfeld Schott Schrader "
	"Schramm Schreck Schreiber Schreiner Schröder Schroeder Schröter "
	"Schubert Schuh Schuhmacher Schuhmann Schulga Schulte Schultz "
	"Schultze Schulz Schulze Schumacher Schumann Schürmann Schuster "
	"Schütz Schwab Schwarz Schwarze Schwarzer Schweizer Schwenk Seeger "
	"Seibel Seidel Seifert Seitz Semenov Shaheen Shala Sharifi Shevchenko "
	"Siebert Sievers Sikora Silva Simon Şimşek Singer Singh Smirnov "
	"Smirnow Smith Sobczak Sokolov Sokolow Sokołowski Solovyov Sommer "
	"Sonntag Späth Specht Sperling Springer Stadler Stahl Stan Stange "
	"Stark Staudt Steffen Steffens Stein Steinbach Steiner Steinert "
	"Steinmetz Stenzel Stephan Stępień Stiller Stock Stolz Storch Straub "
	"Strauß Strobel Struck Sturm Suleiman Szabo Szczepański Szewczyk "
	"Szymańska Szymański Taha Tarasov Taş Teichmann Tekin Tesch Tesfaye "
	"Thal Thiel Thiele Thieme Thomas Thomsen Tiedemann Tietz Timm "
	"Tkachenko Tomaszewski Toprak Toth Träger Tran Traore Trautmann Trinh "
	"Truong Tunç Turan Türk Uçar Uhl Uhlig Ullmann Ullrich Ulrich Ünal "
	"Unger Urban Urbański Uysal Vasiliev Vetter Vinogradov Vo Vogel "
	"Vogelsang Vogler Vogt Voigt Volk Völker Volkov Vollmer Volz Vorobyov "
	"Voss Voß Vu Wagenknecht Wagner Wahl Walczak Waldmann Walter Walther "
	"Walz Wang Wassiljew Weber Wegener Wegner Weidemann Weidner Weigand "
	"Weigel Weigelt Weinert Weis Weise Weiss Weiß Weller Wendler Wendt "
	"Wenz Wenzel Werner Wessel Westphal Wetzel Weyer Wichmann Wieczorek "
	"Wiegand Wieland Wiese Wild Wilhelm Wilk Wilke Will Wille Williams "
	"Wimmer Winkelmann Winkler Winter Wirth Wirtz Wiśniewska Wiśniewski "
	"Witkowski Witt Witte Wittmann Wojciechowski Wójcik Wolf Wolff "
	"Wolfram Wolkow Wolter Wolters Woźniak Wróbel Wróblewski Wulf Wulff "
	"Wunderlich Wunsch Würfel Wysocki Yalçın Yang Yavuz Yıldırım Yıldız "
	"Yilmaz Yousef Youssef Yüksel Yusuf Zahn Zaid Zaitsev Zalewski Zander "
	"Zapf Zawadzki Zeidler Zeller Zhang Ziegenhagen Ziegler Zielińska "
	"Zieliński Ziemann Zimmer Zimmermann Zink Zöller Zorn Zschoche";

/* Words that stand behind given names without being surnames, and words that are
 * surnames, but other things far more often. */
static const char ordinary[] =
	"Abend Aber Absage Acker Add Added Adds Adler Adresse Advent Aktion "
	"All Als Alt Am Amount Amt An And Anfang Anker Anlage Anmeldung "
	"Anschrift Ansprechpartner Ansprechpartnerin Antrag Anwesenheit Apfel "
	"April Arbeit Art Arzt Atelier Auch Auf Aufgabe Aufgaben Auge August "
	"Aus Ausgabe Ausstellung Award Bach Bad Bahn Bald Ball Band Bank "
	"Banner Bar Bauer Baum Bayer Becher Beginn Bei Beim Beispiel Beitrag "
	"Beleg Belege Berg Bericht Berliner Beschluss Besuch Betrag Betreff "
	"Bild Birne Bischof Bitte Blank Blatt Blume Blumenmann Bock Boden "
	"Bogen Böhme Born Bote Brand Braun Braut Breit Bremer Brenner Brief "
	"Brot Bruder Brunnen Buch Budget Bühne Bund Bundestag Bündnis Burg "
	"Burger Bürger Bürgerhäuser Büro Bus Busch Butter Camp Change Changed "
	"Check Chor Christ Club Commit Computer Da Dabei Damm Danach Däne "
	"Dann Das Dass Datum Day Dem Demo Demokratie Den Der Des Deutsch "
	"Deutschland Dezember Dichter Die Dienst Dienstag Dies Diese Dieser "
	"Disco Doch Donnerstag Dorf Dorn Draft Drei Dunkel Duo Durch Ehemann "
	"Ehre Ein Eine Einen Einer Eis Email Ende Engel Ensemble Ente Entwurf "
	"Er Erde Ernst Ersatz Es Essen Esser Euro Europa Event Exempel Fach "
	"Fachmann Fachwerkhäuser Fackel Faden Fahne Fahrt Falke Fall Familie "
	"Farbe Februar Feder Feier Feind Feld Fels Fenster Ferien Fest "
	"Festival Feuer Feuerwehrmann Fiktiv File Film Fink Fisch Fischer Fix "
	"Fixed Flyer For Förderer Form Foto Fotos Frage Frank Franke Frau "
	"Frei Freiheit Freitag Freude Freund Frieden Frisch Frist Fröhlich "
	"From Fromm Frost Fuchs Führung Fund Fünf Funk Funke Für Fuß Galerie "
	"Gans Garten Gärtner Gast Gästehäuser Gebühr Geburt Geburtstag "
	"Gedanke Gedenktag Gedicht Gegen Geist Geld Gericht Geschäftsmann "
	"Geschichte Gesetz Gespräch Gesund Gewalt Gewinner Gitarre Glaser "
	"Glück Gott Graf Grant Gras Grau Grieche Groß Grün Grund Gruppe Gut "
	"Haas Hafen Hafer Hahn Hamburger Hammer Hand Hart Hase Hat Haupt "
	"Hauptmann Haus Häuser Hebamme Hecht Heide Heil Heim Held Helfer "
	"Herbst Herr Herz Herzog Hesse Heute Hier Himmel Hirsch Hirte Hoch "
	"Hochhäuser Hof Hold Holocaust Holz Honig Honorar Horn House Huhn "
	"Hunger Hut Hüter Iban Ich Idee Igel Ihr Ihre Im In Interview Into "
	"Invoice Ist Ja Jäger Jahr Januar Jede Jeder Jedermann Jubel Jugend "
	"Jugendhaus Jugendhäuser Juli Jung Junge Juni Jury Kaffee Kaiser "
	"Kalender Kalt Kameramann Kamm Kammer Kapelle Kasse Kasten Kater Kauf "
	"Kaufhäuser Kaufmann Kein Keine Keller Kellner Kern Kind Kinder Kino "
	"Kirche Kirsch Klang Klasse Klein Klug Knoblauch Koch Kohl König "
	"Kontakt Konto Konzept Koordination Korb Korn Kosten Kraft "
	"Krankenhaus Krankenhäuser Kranz Kraus Kraut Krebs Kreis Kreuz Krieg "
	"Krieger Krone Krug Kuchen Kugel Kühn Kunst Künstler Künstlerin Kurs "
	"Kurz Küster Lager Land Landsmann Landtag Lang Lange Laterne Laube "
	"Laut Leben Leder Lehrer Leiter Leitung Lenz Lesung Licht Lieb Liebe "
	"Lied Linde Link Linke Liste Lohn Los Löwe Luft Macht Mahl Mai Mail "
	"Maler Mann Mappe Markt März Material Mathe Maurer Maus Meer Mehr "
	"Mehrfamilienhäuser Meister Mensch Merge Messer Metzger Ministerium "
	"Minutes Mit Mittag Mitte Mittel Mittelsmann Mittwoch Möbel Modell "
	"Moderation Moderator Moderatorin Monat Mond Montag Moor Morgen Mühle "
	"Müller Mund Münze Musik Muss Muster Mut Mutter Nach Nachbar Nacht "
	"Nachweis Nagel Name Namenstag Natur Nebel Nein Neu Neumann New Nicht "
	"Night Noch Nord Note Notes Notiz November Nummer Nun Nur Ob Obmann "
	"Oder Of Office Ohne Oktober On Orchester Ordner Orga Organisation "
	"Ort Ost Ostern Ott Pädagogik Paid Papier Park Partner Partnerin "
	"Party Pause Payment Per Period Pfarrer Pfeffer Pfeifer Pfeil "
	"Pfingsten Phone Pilz Plakat Plan Platz Platzhalter Podium Pokal Pole "
	"Polizei Post Preis Premiere Presse Preuß Prinz Pro Probe Probst "
	"Programm Project Projekt Protokoll Punkt Quartett Quittung Rad Radio "
	"Rahmen Rassismus Rat Rathaus Rau Rauch Raum Rechnung Recht Record "
	"Redaktion Redner Referent Referentin Regen Regie Regierung Reich "
	"Reim Reis Reise Reiter Remove Removed Report Respekt Retter Revert "
	"Richter Ring Ritter Road Rock Römer Rose Rot Rückruf Ruf Ruhe Russe "
	"Saal Sache Sachse Saft Salz Samstag Sand Sandmann Satt Sattler Sauer "
	"Schäfer Scharf Schatten Schatz Schein Schiff Schild Schilling "
	"Schlosser Schmied Schnee Schneemann Schneider Schön School Schrank "
	"Schreiber Schreiner Schuh Schule Schumacher Schuster Schütz Schwabe "
	"Schwarz Schwede See Seemann Segen Sehr Sein Seine Seit Seite "
	"Sekretär Sendung September Set Show Sich Sie Siegel Sieger Sind "
	"Singer Sitzung So Sohn Soll Sommer Sonnabend Sonne Sonntag Sonst "
	"Specht Spender Sperling Spiegel Spiel Sport Sprache Sprecher "
	"Springer Staatsmann Stadt Städter Stahl Stamm Stand Stange Stark "
	"Start Stein Stelle Stempel Stern Stift Still Stiller Stimme Stock "
	"Stolz Storch Strand Straße Strauß Street Streit Strohmann Strom "
	"Stück Studio Stunde Sturm Süd Süß Synthetisch Tag Tagung Tanz Tasche "
	"Taube Team Technik Tee Teich Teil Teilnahme Teilnehmer Telefon Test "
	"Text The Theater Thema This Thüringer Ticket Tisch To Tochter Tod "
	"Toleranz Ton Topf Tor Träger Trainer Trainerin Training Traum Treff "
	"Treffen Trio Trommel Tuch Tür Türke Turm Über Uhr Um Und Uns Unser "
	"Unter Unterlagen Unterricht Unterschrift Update Updated Urlaub Vater "
	"Verein Vermerk Vertrag Vielfalt Vier Vogel Vogler Volk Vom Von Vor "
	"Vorlage Vorsitz Vorstand Vortrag Wache Wächter Wagen Wagner Wahl "
	"Wald Walzer Wand Wann War Warum Was Wasser Wassermann Weber Weg "
	"Weihnachten Weihnachtsmann Weil Wein Weise Weiß Welle Welt Wenn Wer "
	"Werk West Wetter Wie Wiese Wild Wind Winter Wir Wird Wirt Wirth With "
	"Wo Woche Wohnhäuser Wolf Wolke Workshop Workshops Wort Wunder Wunsch "
	"Würfel Year Zahl Zahn Zander Zauberer Zeit Zelt Zeuge Ziel Zimmer "
	"Zimmermann Zink Zirkel Zirkus Zorn Zu Zucker Zug Zukunft Zum Zur "
	"Zusage Zwei Zweig";

/* Trades: also words, but mostly surnames. */
static const char trades[] =
	"Bauer Becker Böttcher Fischer Gärtner Glaser Jäger Kaufmann Kellner "
	"Koch Krüger Küster Maurer Metzger Müller Neumann Pfeifer Richter "
	"Sattler Schäfer Schlosser Schneider Schreiber Schreiner Schumacher "
	"Schuster Vogler Wagner Weber Zimmermann";
/* Words that need no capital. */
static const char small[] =
	"alt anders blank blau braun breit ernst frank frei frisch fröhlich "
	"fromm groß grün gut hart heil heiß hoch jung kalt kann klein klug "
	"kühn kurz lang lange laut linke links los mag neu rau rechts reich "
	"rot roth satt sauer scharf schön schöne schwarz stark still stiller "
	"stolz süß wahl weise weiß wild will wolf wollte";

/* Behind a name: a place or an organisation is called after the person. */
static const char organisations[] =
	"AG Akademie Allee Apotheke Archiv Arena Ausstellung Band Berg "
	"Berufsschule Bibliothek Brücke Bücherei Bund Chaussee Chor Damm "
	"Denkmal Dom eG eV Fonds Förderschule Foundation Garten Gasse "
	"Gästehaus GbR Gedenkstätte Gemeinde Gemeinschaftsschule Gesamtschule "
	"Gesellschaft gGmbH GmbH Grundschule Gruppe Gymnasium Halle "
	"Hauptschule Haus Heim Hochschule Hof Hort Institut Jahr Kaserne KG "
	"Kindergarten Kindertagesstätte Kirche Kirchengemeinde Kita Klinik "
	"Klinikum Kloster Kolleg Krankenhaus Medaille Museum Musikschule "
	"Oberschule OHG Orchester Park Platz Preis Preisträger Promenade "
	"Quartett Realschule Ring Saal School Schule Schulen Schulzentrum "
	"Sekundarschule Siedlung Stadion Stiftung Stipendium Str Strasse "
	"Straße Street Tag Theater Tor Ufer UG Uni Universität Verein Verlag "
	"Viertel Volkshochschule Weg Werk Zentrum";

static const char titles[] =
	"Dipl Doktor Dr Mag Prof Professor Professorin";
static const char title_parts[] =
	"dent habil hc inf ing jur med mult nat oec päd phil pol rer theol "
	"vet";
static const char salutations[] =
	"Eheleute Ehepaar Fam Familie Fr Frau Herr Herrn Hr Mr Mrs Ms";
static const char offices[] =
	"Abgeordnete Abgeordneter Amtsleiter Amtsleiterin Antje Beauftragte "
	"Beauftragter Beigeordnete Beigeordneter Bischof Bischöfin "
	"Bundeskanzler Bundeskanzlerin Bürgermeister Bürgermeisterin Dekan "
	"Dekanin Dezernent Dezernentin Direktor Direktorin Doktor Doktorin "
	"Holle Intendant Intendantin Kanzler Kanzlerin Kollege Kollegin "
	"Landrat Landrätin Lehrer Lehrerin Leiter Leiterin Luna Minister "
	"Ministerin Ministerpräsident Nachbar Nachbarin Notar Notarin "
	"Oberbürgermeister Oberbürgermeisterin Pastor Pastorin Pfarrer "
	"Pfarrerin Präsident Präsidentin Professor Professorin Rechtsanwalt "
	"Rechtsanwältin Referent Referentin Rektor Rektorin Richter Richterin "
	"Schulleiter Schulleiterin Sekretär Sekretärin Staatssekretär "
	"Staatssekretärin Stadtrat Stadträtin Vorsitzende Vorsitzenden "
	"Vorsitzender";
static const char particles[] =
	"abu al ben bin da de del della dem den der di dos du el ibn la le "
	"ten ter van vom von y zu zum zur";
static const char determiners[] =
	"als alte alten dem den der die diese dieser ein eine einem einer "
	"erste ersten ihre je jede jedem jeder jung junge jungen keine keiner "
	"mehr pro seine starke starken von zur";

/* Before a noun, not before a name. */
static const char articles[] =
	"als am beim das dem den der des die ein eine einem einen einer eines "
	"im ins kein keine vom zum zur";

/* Street types that are hardly ever another thing. */
static const char streets[] =
	"Allee Chaussee Damm Gasse Promenade Stieg Str Strasse Straße Twiete "
	"Ufer";
/* Those that are, too: behind an adjective or as the end of a name only. */
static const char weak_streets[] =
	"Anger Garten Graben Hof Kamp Markt Park Pfad Platz Ring Siedlung "
	"Steig Wall Weg Winkel";
/* … and words that end so without being a street's name. */
static const char no_streets[] =
	"Abstieg Anfahrtsweg Anrufer Anstieg Antragsweg Arbeitsmarkt "
	"Arbeitsplatz Aufstieg Ausbildungsmarkt Ausbildungsplatz Ausrufer "
	"Ausstieg Ausweg Bahnhof Bahnsteig Barfußpfad Bauernhof Bauernmarkt "
	"Bauhof Baumarkt Beschwerdeweg Betriebshof Biergarten Bildungsweg "
	"Blickwinkel Bolzplatz Boxring Büchermarkt Bundesring Bundesstraße "
	"Bürgerpark Bürgersteig Busbahnhof Campinggarten Campingplatz "
	"Catering Dienstweg Ehrenplatz Einbahnstraße Einkäufer Einstieg "
	"Erfolgsweg Erlebnispfad Festplatz Firewall Flohmarkt Fluchtweg "
	"Förderweg Freizeitpark Friedhof Fuhrpark Fußballplatz Fußweg "
	"Garderobenplatz Gasthof Gehweg Gemeinschaftsgarten Gerichtshof "
	"Grillplatz Hauptbahnhof Hauptverkehrsstraße Heimweg Hering Hinterhof "
	"Hinweg Hundeplatz Innenhof Irrweg Jahrmarkt Jugendring Käufer "
	"Kindergarten Kindergartenplatz Kitaplatz Kleingarten Kletterpark "
	"Klettersteig Kommunikationsweg Kreisjugendring Krippenplatz "
	"Kunstmarkt Kurpark Lagerplatz Landesjugendring Läufer Lebensweg "
	"Lehrpfad Lernpfad Listenplatz Lösungsweg Meldeweg Mentoring "
	"Mitläufer Monitoring Ohrring Parkplatz Pausenhof Postweg "
	"Praktikumsplatz Radweg Ranger Rastplatz Rechtsweg Recyclinghof "
	"Refactoring Reiterhof Rückweg Sackgasse Schlafplatz Schleichweg "
	"Schlüsselring Schulgarten Schulhof Schulplatz Schulweg Scoring "
	"Seeweg Sitzplatz Skatepark Skateplatz Spielpark Spielplatz "
	"Sponsoring Sportplatz Spring Stadtjugendring Stadtpark Standplatz "
	"Startplatz Stehplatz Stellplatz String Studienplatz Supermarkt "
	"Tabellenplatz Tanzplatz Therapieplatz Tierpark Treffpark Treffplatz "
	"Trödelmarkt Tutoring Übertragungsweg Umstieg Umweg Verkäufer "
	"Verkehrsweg Volkspark Vorläufer Vorplatz Wanderweg Weihnachtsmarkt "
	"Wertstoffhof Wochenmarkt Wohnungsmarkt Zeltplatz Zugangsweg Zustieg";

/* Behind a number: it counts, and is no house. */
static const char counted[] =
	"Anträge April Aufrufe August Bänke Bäume Bäumen Beete Besuchende "
	"Besucher Besucherinnen Besuchern Bilder Broschüren Cent Copies Days "
	"Dezember Ehrenamtliche Einwohner Einwohnerinnen Einwohnern "
	"Engagierte Eur Euro Exemplare Exemplaren Familien Februar Flyer "
	"Follower Fotos Frauen Freiwillige Gäste Gästen Hefte Hours Jahre "
	"Jahren Januar Jugendliche Jugendlichen Juli Jungen Juni Kilometer "
	"Kinder Kindern Klicks Mädchen Mai Mal Männer März Menschen Meter "
	"Metern Minuten Mitglieder Mitgliedern Monate Monaten November "
	"Oktober People Person Personen Persons Plakate Plakaten Plätze "
	"Plätzen Projekte Projekten Prozent Punkte Punkten Schritte Schüler "
	"Schülerinnen Schülern Seiten September Stände Ständen Stimmen Stück "
	"Stunde Stunden Tage Tagen Teilnehmende Teilnehmenden Teilnehmer "
	"Teilnehmerinnen Teilnehmern Termine Treffen Uhr Unterschriften "
	"Veranstaltungen Vereine Visitors Wochen Years";

static const char towns[] =
	"Aachen Aalen Altenburg Apolda Arnsberg Arnstadt Aschaffenburg "
	"Aschersleben Augsburg Bamberg Barby Barleben Bautzen Bayreuth "
	"Bergheim Bergisch Berlin Bernau Bernburg Biederitz Bielefeld "
	"Bitterfeld Blankenburg Bocholt Bochum Bonn Bottrop Brandenburg "
	"Braunschweig Bremen Bremerhaven Burg Calbe Castrop Celle Chemnitz "
	"Cottbus Darmstadt Delmenhorst Dessau Detmold Dinslaken Döbeln "
	"Dormagen Dorsten Dortmund Dresden Duisburg Düren Düsseldorf "
	"Eberswalde Eisenach Eisleben Erfurt Erlangen Essen Esslingen "
	"Falkensee Flensburg Frankfurt Freiberg Freiburg Friedrichshafen "
	"Fulda Fürth Garbsen Gardelegen Gelsenkirchen Genthin Gera Gießen "
	"Gladbeck Gommern Görlitz Gotha Göttingen Gräfenhainichen Greifswald "
	"Grevenbroich Grimma Güstrow Gütersloh Hagen Halberstadt Haldensleben "
	"Halle Hamburg Hameln Hamm Hanau Hannover Havelberg Heidelberg "
	"Heilbronn Herford Herne Herten Hettstedt Hildesheim Hoyerswerda "
	"Ilmenau Ingolstadt Iserlohn Jena Jessen Kaiserslautern Karlsruhe "
	"Kassel Kempten Kerpen Kiel Klötze Koblenz Köln Konstanz Köthen "
	"Krefeld Landshut Leipzig Leverkusen Lippstadt Lübeck Lüdenscheid "
	"Ludwigsburg Ludwigshafen Lünen Magdeburg Mainz Mannheim Marburg Marl "
	"Meißen Merseburg Minden Moers Mönchengladbach Möser Mühlhausen "
	"Mülheim München Münster Naumburg Neubrandenburg Neuss Neuwied "
	"Norderstedt Nordhausen Nürnberg Oberhausen Offenbach Offenburg "
	"Oldenburg Oranienburg Oschersleben Osnabrück Osterburg Paderborn "
	"Pforzheim Pirna Plauen Potsdam Quedlinburg Querfurt Ratingen "
	"Recklinghausen Regensburg Remscheid Reutlingen Rheine Riesa "
	"Rosenheim Rostock Rüsselsheim Saarbrücken Salzgitter Salzwedel "
	"Sangerhausen Schönebeck Schwäbisch Schwedt Schwerin Senftenberg "
	"Siegen Sindelfingen Solingen Sonneberg Staßfurt Stendal Stralsund "
	"Stuttgart Suhl Sülzetal Tangermünde Thale Trier Troisdorf Tübingen "
	"Ulm Velbert Viersen Villingen Wanzleben Weimar Weißenfels "
	"Wernigerode Wesel Wien Wiesbaden Wilhelmshaven Wismar Witten "
	"Wittenberg Wolfsburg Wolmirstedt Worms Wuppertal Würzburg Zeitz "
	"Zerbst Zürich Zwickau";
/* What towns end in: for those no list knows. */
static const char town_ends[] =
	"au bach beck bek berg born brück brücken burg büttel dorf feld förde "
	"furt hafen hagen hausen haven heim holz ingen itz kamp kirchen lar "
	"leben loh mühle münster nitz ow rath ried roda rode scheid see stadt "
	"stedt tal thal walde weiler werder wig zsch";
/* What surnames end in, and other words hardly ever. */
static const char surname_ends[] =
	"adis akis chuk cka cki czyk dze enko eva ewa häuser huber iak idis "
	"maier mann mayer meier meyer müller oglu ova owa poulos poulou "
	"shvili ska ski sson tschuk vic wicz";
/* What nouns end in that are no surname. */
static const char noun_ends[] =
	"abend amt antrag arbeit beratung bericht buch büro cafe erinnen "
	"fahrt fest feste film forum gemeinde gruppe gruppen heit initiative "
	"innen ismus karte keit kirche konferenz konzept kosten kreis kurs "
	"lehrerin leitung lesung liste mittel musik papier park partnerin "
	"plan platz preis programm projekt projekte raum reihe runde schaft "
	"schaften schule seminar stelle stiftung strasse straße straßenfest "
	"stunde tät team theater tion tionen tour training treff ung ungen "
	"verein vereine werkstatt woche wochen workshop zeit zentrum";

const struct pfd_scan_list pfd_scan_lists[] = {
	{ given, PFD_W_GIVEN },
	{ doubtful, PFD_W_GIVEN | PFD_W_DOUBT },
	{ like_nouns, PFD_W_GIVEN | PFD_W_DOUBT | PFD_W_NOUN },
	{ vietnamese, PFD_W_VIET },
	{ surnames, PFD_W_SURNAME },
	{ ordinary, PFD_W_ORDINARY },
	{ trades, PFD_W_ORDINARY | PFD_W_TRADE },
	{ small, PFD_W_SMALL },
	{ organisations, PFD_W_ORGANISATION },
	{ titles, PFD_W_TITLE },
	{ title_parts, PFD_W_TITLE_PART },
	{ salutations, PFD_W_SALUTATION },
	{ offices, PFD_W_OFFICE },
	{ particles, PFD_W_PARTICLE },
	{ determiners, PFD_W_DETERMINER },
	{ articles, PFD_W_ARTICLE },
	{ streets, PFD_W_STREET },
	{ weak_streets, PFD_W_WEAK_STREET },
	{ no_streets, PFD_W_NO_STREET },
	{ counted, PFD_W_COUNTED },
	{ towns, PFD_W_TOWN },
	{ noun_ends, PFD_W_NOUN_END },
	{ NULL, 0 }
};
const struct pfd_scan_list pfd_scan_ends[] = {
	{ "straße strasse str allee gasse chaussee promenade ufer damm stieg twiete", PFD_W_STREET },
	{ "weg platz ring markt hof park wall graben pfad steig winkel anger kamp garten siedlung", PFD_W_WEAK_STREET },
	{ "schule gymnasium stiftung straße strasse str platz allee museum universität institut bibliothek theater kirche gemeinde gedenkstätte denkmal", PFD_W_ORGANISATION },
	{ town_ends, PFD_W_TOWN_END },
	{ noun_ends, PFD_W_NOUN_END },
	{ surname_ends, PFD_W_SURNAME_END },
	{ NULL, 0 }
};

/* Who is known from history books, and what is called after them. */
const char *const pfd_scan_famous[] = {
	"Anne Frank", "Sophie Scholl", "Hans Scholl", "Rosa Luxemburg", "Karl Liebknecht", "Clara Zetkin", "Karl Marx", "Friedrich Engels", "Ernst Thälmann", "Otto von Guericke", "Otto von Bismarck",
	"Martin Luther", "Martin Luther King", "Hannah Arendt", "Georg Elser", "Willy Brandt", "Walter Lübcke", "Max Planck", "Albert Einstein", "Johann Sebastian Bach", "Georg Philipp Telemann", "Friedrich Schiller",
	"Johann Wolfgang Goethe", "Johann Wolfgang von Goethe", "Wolfgang Amadeus Mozart", "Ludwig van Beethoven", "Thomas Müntzer", "Käthe Kollwitz", "Erich Kästner", "Bertolt Brecht", "Heinrich Heine", "Theodor Fontane",
	"Alexander von Humboldt", "Wilhelm von Humboldt", "Anna Seghers", "Astrid Lindgren", "Nelson Mandela", "Mahatma Gandhi", "Dietrich Bonhoeffer", "Janusz Korczak", "Amadeu Antonio", "Oury Jalloh", "Anton Wilhelm Amo",
	"Friedrich Ebert", "Konrad Adenauer", "Helmut Kohl", "Kurt Tucholsky", "Carl von Ossietzky", "Heinrich Böll", "Thomas Mann", "Heinrich Mann", "Hermann Hesse", "Immanuel Kant", "Edith Stein", "Bertha von Suttner", "Simone de Beauvoir", "Otto Lilienthal", "Robert Schumann", "Clara Schumann", "Adolf Hitler", "Adolf Reichwein", "Ernst Reuter", "Magnus Hirschfeld", "Max und Moritz", "Till Eulenspiegel", "Ali Baba", "Maria Magdalena", "Maria Himmelfahrt", "Katharina von Bora", "Hans Christian Andersen", "Editha", "Bruno Taut", "Walter Gropius", "Joachim Ringelnatz", "Wilhelm Weitling", "Bruno Beye", "Sigmund Freud", "Paul Celan", "Rolf Zuckowski", "Peter Pan", "Harry Potter", "Emil und die Detektive", "Martin Niemöller", "Esther Bejarano", "Eva Mozes Kor", "Marie Curie", "Greta Thunberg", "Malala Yousafzai", NULL
};
/* clang-format on */
